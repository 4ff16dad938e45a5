import { Query } from '@nestjs/cqrs';
import type { Decimal, Decimals, Moment } from '#libs/figures';
import type { IdentityJson, SourceJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** One concept in one unit for one period, of all entities. */
export class GetFrameQuery extends Query<FrameJson> {
  constructor(
    /** A QName, `us-gaap:Assets`. */
    readonly concept: string,
    /** `iso4217:USD`, or as the SEC writes it: `USD`, `USD-per-shares`. */
    readonly unit: string,
    /** `2021-06-30`, `2021-04-01/2021-06-30`, or a calendar frame: `CY2019`, `CY2019Q1`, `CY2019Q1I`. */
    readonly period: string,
    readonly options: AsOfOptions = {},
  ) {
    super();
  }
}

export interface FrameJson {
  readonly concept: string;
  readonly unit: string;
  readonly period: string;
  readonly asOf: Moment | null;
  readonly recordedAsOf: Moment | null;
  readonly commit: number;
  /** Entities that state it. */
  readonly entities: number;
  /** By entity; an iterable that opens no more documents than it is asked for. */
  readonly figures: Iterable<FrameFigureJson>;
  readonly digest: string;
}

/** An entity's value in a frame; economic sign. */
export interface FrameFigureJson extends IdentityJson {
  readonly name: string | null;
  readonly value: Decimal | null;
  readonly decimals: Decimals;
  readonly status: 'reported' | 'restated';
  readonly vintage: number;
  readonly suspect: boolean;
  readonly publishedAt: Moment;
  readonly accession: string | null;
  readonly eventId: string;
  readonly source: SourceJson;
}
