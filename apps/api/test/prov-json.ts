/** A relation of PROV-JSON: what it has to name, and what it may. */
const relation = (required: readonly string[], optional: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: {
    type: 'object',
    required,
    properties: Object.fromEntries(
      [...required, ...optional].map((name) => [
        name,
        { $ref: name === 'prov:time' ? '#/$defs/time' : '#/$defs/name' },
      ]),
    ),
    patternProperties: { '^prov:(?:type|label|role|location|value)$|^(?!prov:)': { $ref: '#/$defs/values' } },
    additionalProperties: false,
  },
  propertyNames: { $ref: '#/$defs/name' },
});

const element = (times: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: {
    type: 'object',
    properties: Object.fromEntries(times.map((name) => [name, { $ref: '#/$defs/time' }])),
    patternProperties: { '^prov:(?:type|label|location|value)$|^(?!prov:)': { $ref: '#/$defs/values' } },
    additionalProperties: false,
  },
  propertyNames: { $ref: '#/$defs/name' },
});

/** What a PROV-JSON document is (W3C Member Submission of 2013-04-24, sections 2 and 3), as a JSON Schema. */
export const PROV_JSON_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    prefix: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z][\\w-]*$' },
      additionalProperties: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' },
    },
    entity: element(),
    activity: element(['prov:startTime', 'prov:endTime']),
    agent: element(),
    wasGeneratedBy: relation(['prov:entity'], ['prov:activity', 'prov:time']),
    used: relation(['prov:activity'], ['prov:entity', 'prov:time']),
    wasInformedBy: relation(['prov:informed', 'prov:informant']),
    wasStartedBy: relation(['prov:activity'], ['prov:trigger', 'prov:starter', 'prov:time']),
    wasEndedBy: relation(['prov:activity'], ['prov:trigger', 'prov:ender', 'prov:time']),
    wasInvalidatedBy: relation(['prov:entity'], ['prov:activity', 'prov:time']),
    wasDerivedFrom: relation(
      ['prov:generatedEntity', 'prov:usedEntity'],
      ['prov:activity', 'prov:generation', 'prov:usage'],
    ),
    wasAttributedTo: relation(['prov:entity', 'prov:agent']),
    wasAssociatedWith: relation(['prov:activity'], ['prov:agent', 'prov:plan']),
    actedOnBehalfOf: relation(['prov:delegate', 'prov:responsible'], ['prov:activity']),
    wasInfluencedBy: relation(['prov:influencee', 'prov:influencer']),
    specializationOf: relation(['prov:specificEntity', 'prov:generalEntity']),
    alternateOf: relation(['prov:alternate1', 'prov:alternate2']),
    hadMember: relation(['prov:collection', 'prov:entity']),
  },
  additionalProperties: false,
  $defs: {
    name: { type: 'string', pattern: '^(?:[A-Za-z_][\\w-]*:[\\w.%~@&+*?#$!/=-]+)$' },
    time: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})?$',
    },
    literal: {
      anyOf: [
        { type: ['string', 'number', 'boolean'] },
        {
          type: 'object',
          required: ['$'],
          properties: { $: { type: 'string' }, type: { $ref: '#/$defs/name' }, lang: { type: 'string' } },
          additionalProperties: false,
        },
      ],
    },
    values: {
      anyOf: [
        { $ref: '#/$defs/literal' },
        { type: 'array', items: { $ref: '#/$defs/literal' }, minItems: 1 },
      ],
    },
  },
} as const;
