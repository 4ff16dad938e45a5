import type { FigureHistory } from '#libs/client';
import type { Seen } from '../time/seen.js';
import { amountText } from '../ui/amounts.js';
import { dimensionsName, momentName, periodName, shortHash, unitName } from '../ui/names.js';
import { figureName, placeText, type Sighting } from './figure-parts.js';

interface Cited {
  readonly history: FigureHistory;
  readonly sighting: Sighting;
  /** The entity's name, where the ledger knows one. */
  readonly name: string | null;
  readonly seen: Seen;
  /** The day on which it is cited, `2026-11-26`. */
  readonly today: string;
}

/** An observation of a figure as a plain-text citation: enough to find it again here, and in its document. */
export function citationText({ history, sighting, name, seen, today }: Cited): string {
  const { entity, concept, period, unit, dimensions, figureId, commit } = history;
  const { form, accession, title, document, citation } = sighting;
  const members = dimensionsName(dimensions);
  return [
    name === null ? `${entity}.` : `${name} (${entity}).`,
    `${figureName(history)} (${concept}), ${periodName(period)}${members && `, ${members}`}:`,
    `${unitName(unit)} ${amountText(sighting.value)}.`,
    `${[form, accession && `accession ${accession}`, `“${title}”`].filter(Boolean).join(', ')}, published ${momentName(sighting.publishedAt)}.`,
    `${capital(placeText(sighting.locator))}; document SHA-256 ${shortHash(document)}.`,
    ...(citation
      ? [`After ${[citation.document, citation.page, citation.url].filter(Boolean).join(', ')}.`]
      : []),
    `Figure ${figureId}, as published by ${seen.asOf ?? today} and recorded by ${seen.recordedAsOf ?? today} (commit ${commit}), Tieout.`,
  ].join(' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
