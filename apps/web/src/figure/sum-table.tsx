import { Link } from '@tanstack/react-router';
import type { Sum, SumLine } from './sum-lines.js';
import styles from './sum-table.module.css';

interface SumTableProps {
  readonly sum: Sum;
  /** Said to who cannot see it. */
  readonly caption: string;
  /** The figure that is looked at: it is no link. */
  readonly figureId?: string;
}

/** A small sum: the terms under each other, a rule, and what is stated. */
export function SumTable({ sum: { terms, rule, made, aim, difference }, caption, figureId }: SumTableProps) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['sum']}>
        <caption className="visually-hidden">{caption}</caption>
        <tbody>
          {terms.map((term, index) => (
            <Line key={index} line={term} figureId={figureId} />
          ))}
          {rule === 'growth' && <Plain sign="−" name="one" text="1" />}
        </tbody>
        <tbody className={styles['total']}>
          {made !== null && <Plain sign="=" name="they make" text={made} />}
          <Line line={aim} sign={made === null ? '=' : ''} figureId={figureId} />
          {difference !== null && <Plain sign="" name="difference" text={difference} />}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly line: SumLine;
  readonly sign?: string;
  readonly figureId: string | undefined;
}

function Line({ line, sign = line.sign, figureId }: LineProps) {
  const { name, note, text, times } = line;
  const isOther = line.figureId !== null && line.figureId !== figureId;
  return (
    <tr data-own={(line.figureId !== null && line.figureId === figureId) || undefined}>
      <td className={styles['sign']}>{sign}</td>
      <th scope="row">
        {times !== null && `${times} × `}
        {isOther ? (
          <Link to="/figures/$figureId" params={{ figureId: line.figureId }}>
            {name}
          </Link>
        ) : (
          name
        )}
        {note && <span className={styles['note']}> {note}</span>}
      </th>
      <td className={styles['amount']}>{text}</td>
    </tr>
  );
}

function Plain({ sign, name, text }: { sign: string; name: string; text: string }) {
  return (
    <tr>
      <td className={styles['sign']}>{sign}</td>
      <th scope="row">{name}</th>
      <td className={styles['amount']}>{text}</td>
    </tr>
  );
}
