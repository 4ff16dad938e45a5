import { Link } from '@tanstack/react-router';
import type { Statement } from '#libs/client';
import { Amount } from '../ui/amount.js';
import { differenceText } from '../ui/amounts.js';
import { periodParameter } from '../ui/names.js';
import { bridgeUnder, type ChosenBridge } from './bridges.js';
import { STEP_NAMES, type Step } from './steps.js';
import styles from './bridge-table.module.css';

interface BridgeTableProps {
  readonly statement: Statement;
  readonly chosen: ChosenBridge;
  readonly steps: readonly Step[];
  readonly scale: number;
  readonly scaleText: string;
}

/** A bridge line by line, each with its figure and with the line of a statement that says the same. */
export function BridgeTable({ statement, chosen, steps, scale, scaleText }: BridgeTableProps) {
  const caption = `${chosen.title}, line by line`;
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Does</th>
            <th scope="col" className={styles['right']}>
              Amount, {scaleText}
            </th>
            <th scope="col" className={styles['right']}>
              Running total
            </th>
            <th scope="col">Where the statements say it</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => (
            <BridgeRow key={index} statement={statement} chosen={chosen} step={step} scale={scale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface BridgeRowProps extends Pick<BridgeTableProps, 'statement' | 'chosen' | 'scale'> {
  readonly step: Step;
}

function BridgeRow({ statement, chosen, step, scale }: BridgeRowProps) {
  const isEnd = step.kind === 'start' || step.kind === 'total';
  const figureId = step.kind === 'total' ? chosen.bridge.figureId : step.term?.figureId;
  return (
    <tr className={isEnd ? styles['end'] : ''}>
      <th scope="row">
        {figureId === undefined ? (
          step.label
        ) : (
          <Link to="/figures/$figureId" params={{ figureId }}>
            {step.label}
          </Link>
        )}
      </th>
      <td>{STEP_NAMES[step.kind]}</td>
      <td className={styles['right']}>
        {isEnd ? <Amount value={step.effect} scale={scale} /> : differenceText(step.effect, scale)}
      </td>
      <td className={styles['right']}>
        <Amount value={step.after} scale={scale} />
      </td>
      <td>
        <Standing statement={statement} chosen={chosen} step={step} />
      </td>
    </tr>
  );
}

function Standing({ statement, chosen, step: { kind, term } }: Omit<BridgeRowProps, 'scale'>) {
  if (kind === 'total') return <>{statement.title}</>;
  if (term === null) return null;
  const under = bridgeUnder(statement, chosen.bridge, term.figureId);
  return (
    <>
      {term.line && (
        <>
          <Link
            to="/entities/$entity/statements/$statement"
            params={{
              entity: statement.entity,
              statement: term.line.statement.kinds[0] ?? 'income-statement',
            }}
            search={{ period: periodParameter(chosen.column.period), figure: term.figureId }}
          >
            {term.line.label ?? 'The same figure'}
          </Link>
          <span className={styles['note']}>{term.line.statement.title}</span>
        </>
      )}
      {under && (
        <Link to="." search={(old) => ({ ...old, bridge: under.figureId })}>
          its own bridge, of {under.terms.length} terms
        </Link>
      )}
      {!term.line && !under && <span className={styles['note']}>in this reconciliation only</span>}
    </>
  );
}
