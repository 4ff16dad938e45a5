import type { FigureHistory, ProofOfReading } from '#libs/client';
import { amountText } from '../ui/amounts.js';
import { momentName, shortHash } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { placeText, type Sighting } from './figure-parts.js';
import styles from './proof-section.module.css';
import { sumOfIdentity } from './sum-lines.js';
import { SumTable } from './sum-table.js';

type Identity = ProofOfReading['identities'][number];

/** Why an amount at a damaged place is read as it is. Nothing where no reading was repaired. */
export function ProofSection({ history }: { history: FigureHistory }) {
  const repaired = history.observations.filter(({ proofOfReading }) => proofOfReading !== null);
  if (repaired.length === 0) return null;
  return (
    <Panel title="Proof of the reading">
      <div className={styles['proofs']}>
        {repaired.map((sighting) => (
          <Proof key={sighting.eventId} sighting={sighting} proof={sighting.proofOfReading!} />
        ))}
      </div>
    </Panel>
  );
}

function Proof({ sighting, proof }: { sighting: Sighting; proof: ProofOfReading }) {
  const { locator, printedValue, document, publishedAt } = sighting;
  return (
    <div className={styles['proof']}>
      <dl className={styles['facts']}>
        <dt>Printed</dt>
        <dd>
          {placeText(locator)}, in {shortHash(document)} of {momentName(publishedAt)}
        </dd>
        <dt>Read</dt>
        <dd>
          <strong>{amountText(printedValue)}</strong>: {proof.reading}
        </dd>
      </dl>
      <h3>It foots exactly</h3>
      <ol className={styles['identities']}>
        {proof.identities.map((identity, index) => (
          <li key={index}>
            {isRepetition(identity) ? (
              `The same amount, ${amountText(identity.aim.value)}, stands in another statement of the document.`
            ) : (
              <SumTable
                sum={sumOfIdentity(identity)}
                caption={`Sum ${index + 1}: ${identity.aim.label ?? 'amount'}`}
              />
            )}
          </li>
        ))}
      </ol>
      {proof.rivals.length > 0 && <Rivals proof={proof} />}
    </div>
  );
}

/** Other readings of the same place, and by how much each would be off. */
function Rivals({ proof: { rivals, identities } }: { proof: ProofOfReading }) {
  return (
    <>
      <h3>Other readings are refuted</h3>
      <ul className={styles['rivals']}>
        {rivals.map(({ value, locator, identity, difference }, index) => (
          <li key={index}>
            <s>{amountText(value)}</s>
            {locator && `, ${placeText(locator)}`}: {identities[identity]?.aim.label ?? 'the sum'} would be
            off by <strong>{amountText(difference)}</strong>
            {identities.length > 1 && ` (sum ${identity + 1})`}
          </li>
        ))}
      </ul>
    </>
  );
}

const isRepetition = ({ rule, terms }: Identity): boolean =>
  rule === 'sum' && terms.length === 1 && terms[0]?.weight === 1;
