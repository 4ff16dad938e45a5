import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import {
  EXPORT_FORMATS,
  exported,
  exportFileName,
  MEDIA_TYPES,
  type ExportFormat,
  type ExportTable,
} from '#libs/app';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { snapshotTag, tagged } from './etag.js';

const FORMATS = ['json', ...EXPORT_FORMATS] as const;

/** In what an answer is written. */
export type Format = (typeof FORMATS)[number];

/** The parameter that asks for a format; without it, the `Accept` header does. */
export const FormatProperty = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      enum: FORMATS,
      example: 'csv',
      description:
        'CSV and Parquet are of the whole, whatever the page. Default: what `Accept` prefers, or JSON.',
    }),
    IsOptional(),
    IsIn(FORMATS),
  );

/** The format asked for by name, else the one that `Accept` prefers; JSON where it names none of them. The answer says so. */
export function formatOf(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  named: Format | undefined,
): Format {
  void reply.header('Vary', 'Accept');
  if (named !== undefined) return named;
  const ranges = (headers.accept ?? '').split(',').map((range) => {
    const [type, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((each) => each.startsWith('q='))?.slice(2);
    return { type, quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = (format: Format): number =>
    Math.max(0, ...ranges.filter(({ type }) => type === TYPES[format]).map(({ quality }) => quality));
  return FORMATS.reduce((found, each) => (best(each) > best(found) ? each : found));
}

const TYPES: Readonly<Record<Format, string>> = { json: 'application/json', ...MEDIA_TYPES };

/** What a table is sent with. */
export interface Sending {
  readonly format: ExportFormat;
  /** The parts of the file's name: the entity or figure, and what of it. */
  readonly name: readonly string[];
  /** Of a view of one entity; a list over all is written as it is found, and has none. */
  readonly tag: { readonly digest: string; readonly commit: number } | null;
}

/** A table as a file, written as it is sent; nothing, and 304, to who has it already. */
export function sendTable<Row>(
  request: FastifyRequest,
  reply: FastifyReply,
  table: ExportTable<Row>,
  { format, name, tag }: Sending,
): StreamableFile | undefined {
  const etag = tag && snapshotTag(`${tag.digest}-${format}`, tag.commit);
  const wanted = etag === null ? table : tagged(request, reply, etag, table);
  if (!wanted) return undefined;
  void reply.headers({
    'Content-Type':
      format === 'csv' ? `${MEDIA_TYPES.csv}; charset=utf-8; header=present` : MEDIA_TYPES[format],
    'Content-Disposition': `attachment; filename="${exportFileName(format, ...name)}"`,
  });
  return new StreamableFile(Readable.from(exported(wanted, format)));
}
