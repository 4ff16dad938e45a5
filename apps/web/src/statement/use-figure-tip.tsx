import { lazy, Suspense, useState, type FocusEvent, type PointerEvent, type ReactNode } from 'react';

/** Nobody needs it before a figure is pointed at. */
const FigureTip = lazy(() => import('./figure-tip.js'));

/** A table's first column is that of its labels, and the first of columns is number one. */
const BEFORE_COLUMNS = 2;

interface Pointed {
  readonly figure: HTMLElement;
  readonly isStill: boolean;
}

/**
 * One tip for all figures of a table: a tip of its own for each would make a long statement slow. `watch` goes on what
 * holds the figures; `tip` stands beside it.
 */
export function useFigureTip(content: (figureId: string, column: number) => ReactNode) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const hide = (): void => setPointed((last) => last && { ...last, isStill: false });
  const onEnter = ({ target }: FocusEvent | PointerEvent): void => {
    const figure = target instanceof Element ? target.closest<HTMLElement>('[data-figure]') : null;
    if (figure) setPointed({ figure, isStill: true });
    else hide();
  };
  return {
    watch: { onPointerOver: onEnter, onFocus: onEnter, onPointerLeave: hide, onBlur: hide },
    tip: pointed && (
      <Suspense>
        <FigureTip anchor={pointed.figure} isOpen={pointed.isStill}>
          {content(pointed.figure.dataset['figure'] ?? '', columnOf(pointed.figure))}
        </FigureTip>
      </Suspense>
    ),
  };
}

const columnOf = (figure: HTMLElement): number => Number(figure.closest('td')?.ariaColIndex) - BEFORE_COLUMNS;
