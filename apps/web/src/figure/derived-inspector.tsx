import type { DerivedFigure } from '#libs/client';
import { amountText } from '../ui/amounts.js';
import { Badge } from '../ui/badge.js';
import { unitName, type Period } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import styles from './figure-head.module.css';
import { sumOfDerived } from './sum-lines.js';
import { SumTable } from './sum-table.js';

interface DerivedInspectorProps {
  readonly figure: DerivedFigure;
  readonly label: string;
  readonly period: Period;
  readonly unit: string;
}

/** A figure that nobody stated: what it is made of. Each term leads to its own history. */
export function DerivedInspector({ figure, label, period, unit }: DerivedInspectorProps) {
  return (
    <>
      <section className={styles['head']} aria-label="How it stands">
        <h2>{label}</h2>
        <p className={styles['value']}>
          <span className={styles['unit']}>{unitName(unit)}</span> {amountText(figure.value)}
        </p>
        <p>
          <Badge tone="odd">derived</Badge> No document states it: it is the difference of two periods of one
          basis.
        </p>
      </section>
      <Panel title="What it is made of">
        <SumTable sum={sumOfDerived(figure, label, period)} caption={`Terms of ${label}`} />
      </Panel>
    </>
  );
}
