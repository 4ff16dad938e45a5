import { Tooltip, useTooltipStore } from '@ariakit/react';
import { useLayoutEffect, type ReactNode } from 'react';
import styles from './figure-tip.module.css';

interface FigureTipProps {
  readonly anchor: HTMLElement;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** What is said of a figure, above it. */
export default function FigureTip({ anchor, isOpen, children }: FigureTipProps) {
  const store = useTooltipStore({ placement: 'top', open: isOpen });
  useLayoutEffect(() => store.setAnchorElement(anchor), [store, anchor]);
  return (
    <Tooltip store={store} className={styles['tip']} gutter={8} portal={false} fixed unmountOnHide>
      {children}
    </Tooltip>
  );
}
