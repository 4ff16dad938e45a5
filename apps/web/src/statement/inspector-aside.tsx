import { X } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import type { Seen } from '../time/seen.js';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/loading.js';
import { derivedIn } from './derived-in.js';
import styles from './inspector-aside.module.css';
import type { AnyStatement } from './shown-rows.js';

/** Brought when a figure is first looked into: a statement is there without it. */
const FigureInspector = lazy(async () => {
  const { FigureInspector: component } = await import('../figure/figure-inspector.js');
  return { default: component };
});

const DerivedInspector = lazy(async () => {
  const { DerivedInspector: component } = await import('../figure/derived-inspector.js');
  return { default: component };
});

interface InspectorAsideProps {
  readonly figureId: string;
  /** The statement that it stands in, once that has come: only there a derived figure is. */
  readonly statement: AnyStatement | undefined;
  readonly seen: Seen;
  readonly onClose: () => void;
}

/** A figure of the statement, beside it. Escape closes it, and the focus goes back to the figure. */
export function InspectorAside({ figureId, statement, seen, onClose }: InspectorAsideProps) {
  useEffect(() => {
    const close = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key !== 'Escape' || defaultPrevented) return;
      onClose();
      document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(figureId)}"]`)?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [figureId, onClose]);
  const derived = statement && derivedIn(statement, figureId);
  return (
    <aside className={styles['aside']} aria-label="The figure">
      <div className={styles['bar']}>
        <Button look="plain" onClick={onClose} aria-label="Close the figure">
          <X size={16} aria-hidden />
        </Button>
      </div>
      <Suspense fallback={<Loading what="the figure" />}>
        {derived ? <DerivedInspector {...derived} /> : <FigureInspector figureId={figureId} seen={seen} />}
      </Suspense>
    </aside>
  );
}
