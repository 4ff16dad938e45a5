import type { Observation, ReadingException } from '#libs/figures';
import type { Link } from './links.js';
import { isSettled, type Outcome } from './settle.js';

/** What the sentences of a document gave so far. */
export class Found {
  readonly observations: Observation[] = [];
  readonly exceptions: ReadingException[] = [];
  readonly links: Link[] = [];
  /** Translations of amounts that are terms of checks: the amount of each. */
  readonly translated: { readonly aim: Observation; readonly amount: Observation }[] = [];

  /** Changes that are told as included in another, and make it up. */
  readonly wholes: { readonly aim: Observation; readonly terms: readonly Observation[] }[] = [];

  /** Notes an outcome; its observation, where it is one. */
  note(outcome: Outcome): Observation | null {
    if (outcome === null) return null;
    if (!isSettled(outcome)) {
      this.exceptions.push(outcome);
      return null;
    }
    this.observations.push(outcome.observation);
    this.translate(outcome.observation, outcome.translation);
    return outcome.observation;
  }

  /** Notes a term of a check and its translation; an open link's term only counts once it is proven. */
  term(link: Link | null, aim: Observation, translation: Observation | null): void {
    if (link) this.links.push(link);
    if (!link?.isOpen) this.observations.push(aim);
    this.translate(aim, translation);
  }

  private translate(amount: Observation, translation: Observation | null): void {
    if (!translation) return;
    this.observations.push(translation);
    this.translated.push({ aim: translation, amount });
  }
}
