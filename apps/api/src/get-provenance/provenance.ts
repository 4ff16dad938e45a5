import type { DocumentJson } from '#libs/app';
import type { CorrectionJson, FigureHistory, SightingJson } from '#libs/views';

type Attributes = Readonly<Record<string, unknown>>;
type Statements = Record<string, Attributes>;

/** A PROV-JSON document (W3C Member Submission, 24 April 2013). */
export interface ProvJson {
  readonly prefix: Readonly<Record<string, string>>;
  readonly entity: Statements;
  readonly activity: Statements;
  readonly agent: Statements;
  readonly used: Statements;
  readonly wasGeneratedBy: Statements;
  readonly wasDerivedFrom: Statements;
  readonly wasAttributedTo: Statements;
  readonly wasAssociatedWith: Statements;
  readonly specializationOf: Statements;
}

/**
 * A figure's history in the words of PROV. The figure is what its observations specialise; each is
 * derived from its document by an activity, the reading, that a reader is associated with, and that used the document or a
 * report derived from it; documents
 * are attributed to the issuer. A vintage that supersedes another, and a corrected value, are
 * revisions. Times are the ledger's: an activity ends when its commit was recorded.
 */
export function provenanceOf(history: FigureHistory, documents: ReadonlyMap<string, DocumentJson>): ProvJson {
  const prov = new Graph();
  const figure = name('figure', history.figureId);
  prov.entity(figure, {
    'prov:type': qname('tieout:Figure'),
    'tieout:concept': history.concept,
    'tieout:unit': history.unit,
    'tieout:period': history.period,
    'tieout:dimensions': history.dimensions,
    ...labelled(history.label),
  });
  const issuer = name('entity', history.entity);
  prov.agent(issuer, { 'prov:type': qname('prov:Organization'), 'prov:label': history.entity });
  for (const document of documents.values()) describeDocument(prov, document, issuer);
  for (const sighting of history.observations) describeObservation(prov, sighting, figure);
  for (const { eventId, supersedes, cause, difference } of history.vintages) {
    if (supersedes === null) continue;
    prov.revision(name('event', eventId), name('event', supersedes), {
      ...(cause === null ? {} : { 'tieout:cause': cause }),
      ...(difference === null ? {} : { 'tieout:difference': decimal(difference) }),
    });
  }
  return prov.json;
}

function describeDocument(prov: Graph, document: DocumentJson, issuer: string): void {
  const id = name('document', document.document);
  prov.entity(id, {
    'prov:type': qname('tieout:Document'),
    'tieout:mediaType': document.mediaType,
    'tieout:publishedAt': time(document.publishedAt),
    ...(document.form === null ? {} : { 'tieout:form': document.form }),
    ...(document.accession === null ? {} : { 'tieout:accession': document.accession }),
    ...labelled(document.title),
  });
  prov.relate('wasAttributedTo', { 'prov:entity': id, 'prov:agent': issuer });
  const reader = name('reader', `${document.reader.name}/${document.reader.version}`);
  prov.agent(reader, {
    'prov:type': qname('prov:SoftwareAgent'),
    'prov:label': `${document.reader.name} ${document.reader.version}`,
  });
  const reading = readingOf(document.document);
  prov.activity(reading, { 'prov:type': qname('tieout:Reading'), 'prov:endTime': document.recordedAt });
  prov.relate('used', { 'prov:activity': reading, 'prov:entity': readFor(prov, document) });
  prov.relate('wasAssociatedWith', { 'prov:activity': reading, 'prov:agent': reader });
}

/** What was read for a document: itself, or a report derived from it. */
function readFor(prov: Graph, { document, report }: DocumentJson): string {
  const id = name('document', document);
  if (report === null) return id;
  const read = name('document', report);
  prov.entity(read, { 'prov:type': qname('tieout:Report'), 'tieout:mediaType': 'application/json' });
  prov.relate('wasDerivedFrom', { 'prov:generatedEntity': read, 'prov:usedEntity': id });
  return read;
}

function describeObservation(prov: Graph, sighting: SightingJson, figure: string): void {
  const id = name('event', sighting.eventId);
  prov.entity(id, {
    'prov:type': qname('tieout:Observation'),
    'tieout:as': sighting.as,
    'prov:value': decimal(sighting.value),
    ...(sighting.locator === null ? {} : { 'prov:location': sighting.locator }),
    ...(sighting.citation === null ? {} : { 'tieout:citation': sighting.citation }),
    ...labelled(sighting.label),
  });
  const reading = readingOf(sighting.document);
  prov.relate('specializationOf', { 'prov:specificEntity': id, 'prov:generalEntity': figure });
  prov.relate('wasGeneratedBy', {
    'prov:entity': id,
    'prov:activity': reading,
    'prov:time': sighting.recordedAt,
  });
  prov.relate('wasDerivedFrom', {
    'prov:generatedEntity': id,
    'prov:usedEntity': name('document', sighting.document),
    'prov:activity': reading,
  });
  let before = id;
  for (const correction of sighting.corrections)
    before = describeCorrection(prov, correction, before, figure);
}

function describeCorrection(prov: Graph, correction: CorrectionJson, before: string, figure: string): string {
  const { eventId, to, reason, by, recordedAt } = correction;
  const id = name('event', eventId);
  const act = name('correction', eventId);
  const person = name('actor', by);
  prov.entity(id, {
    'prov:type': qname('tieout:Correction'),
    'prov:value': to === 'void' ? 'void' : decimal(to),
    'tieout:reason': reason,
  });
  prov.agent(person, { 'prov:type': qname('prov:Agent'), 'prov:label': by });
  prov.activity(act, { 'prov:type': qname('tieout:Correcting'), 'prov:endTime': recordedAt });
  prov.relate('wasAssociatedWith', { 'prov:activity': act, 'prov:agent': person });
  prov.relate('specializationOf', { 'prov:specificEntity': id, 'prov:generalEntity': figure });
  prov.relate('wasGeneratedBy', { 'prov:entity': id, 'prov:activity': act, 'prov:time': recordedAt });
  prov.revision(id, before);
  return id;
}

/** Gathers statements; relations are named by their order, as blank nodes. */
class Graph {
  readonly json: ProvJson = {
    prefix: { tieout: 'urn:tieout:id:' },
    entity: {},
    activity: {},
    agent: {},
    used: {},
    wasGeneratedBy: {},
    wasDerivedFrom: {},
    wasAttributedTo: {},
    wasAssociatedWith: {},
    specializationOf: {},
  };
  private relations = 0;

  entity(id: string, attributes: Attributes): void {
    this.json.entity[id] = literal(attributes);
  }

  activity(id: string, attributes: Attributes): void {
    this.json.activity[id] = attributes;
  }

  agent(id: string, attributes: Attributes): void {
    this.json.agent[id] = attributes;
  }

  relate(kind: Exclude<keyof ProvJson, 'prefix' | 'entity' | 'activity' | 'agent'>, ends: Attributes): void {
    this.json[kind][`_:${++this.relations}`] = ends;
  }

  /** A revision is a derivation of this type. */
  revision(revised: string, original: string, more: Attributes = {}): void {
    this.relate('wasDerivedFrom', {
      'prov:generatedEntity': revised,
      'prov:usedEntity': original,
      'prov:type': qname('prov:Revision'),
      ...more,
    });
  }
}

/** A qualified name whose local part holds no character that PROV-N would have to escape. */
const name = (kind: string, id: string): string =>
  `tieout:${kind}/${encodeURIComponent(id).replaceAll('%2F', '/').replace(/['()]/g, percent)}`;

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

const readingOf = (document: string): string => name('reading', document);

const qname = (value: string): Attributes => ({ $: value, type: 'prov:QUALIFIED_NAME' });

const time = (value: string): Attributes => ({ $: value, type: 'xsd:dateTime' });

const decimal = (value: string | null): unknown =>
  value === null ? 'nil' : { $: value, type: 'xsd:decimal' };

const labelled = (label: string | null): Attributes => (label ? { 'prov:label': label } : {});

/** PROV-JSON has no nested values: what has parts is said as its JSON text. */
function literal(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, isTyped(value) ? value : text(value)]),
  );
}

const isTyped = (value: unknown): boolean => typeof value === 'object' && value !== null && '$' in value;

const text = (value: unknown): unknown => (typeof value === 'object' ? JSON.stringify(value) : value);
