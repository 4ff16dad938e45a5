import { Tooltip, useTooltipStore } from '@ariakit/react';
import { useState, type FocusEvent, type PointerEvent, type ReactNode } from 'react';
import styles from './figure-tip.module.css';

interface Shown {
  readonly figureId: string;
  readonly column: number;
}

/**
 * One tip for all figures of a table: a tip of its own for each would make a long statement slow. `watch` goes on what
 * holds the figures; `tip` stands beside it.
 */
export function useFigureTip(content: (figureId: string, column: number) => ReactNode) {
  const store = useTooltipStore({ placement: 'top', showTimeout: 250, hideTimeout: 0 });
  const [shown, setShown] = useState<Shown | null>(null);
  const onEnter = ({ target }: FocusEvent | PointerEvent): void => {
    const figure = target instanceof Element ? target.closest<HTMLElement>('[data-figure]') : null;
    if (!figure) {
      store.hide();
      return;
    }
    const { figure: figureId = '', column = '0' } = figure.dataset;
    store.setAnchorElement(figure);
    setShown({ figureId, column: Number(column) });
    store.show();
  };
  const hide = (): void => store.hide();
  return {
    watch: { onPointerOver: onEnter, onFocus: onEnter, onPointerLeave: hide, onBlur: hide },
    tip: (
      <Tooltip store={store} className={styles['tip']} gutter={8} portal={false} fixed unmountOnHide>
        {shown && content(shown.figureId, shown.column)}
      </Tooltip>
    ),
  };
}
