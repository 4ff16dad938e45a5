import { BadRequestException, NotFoundException, PayloadTooLargeException } from '@nestjs/common';
import { FigureError } from '#libs/figures';
import { LedgerError } from '#libs/ledger';
import { documentProblemOf, problemOf } from './problem-of.js';
import { Problem, problemJson } from './problem.js';

describe('an error as a problem', () => {
  it.each([
    ['entity-unknown', 404],
    ['figure-unknown', 404],
    ['document-unknown', 404],
    ['statement-missing', 404],
    ['exception-unknown', 404],
    ['entity-malformed', 400],
    ['period-malformed', 400],
    ['dates-reversed', 400],
    ['document-ambiguous', 400],
    ['document-binary', 422],
    ['document-too-large', 413],
    ['entity-missing', 422],
    ['entity-mismatch', 422],
    ['exception-conflict', 422],
    ['published-missing', 422],
    ['format-unknown', 422],
    ['keyed-number', 422],
    ['keyed-malformed', 422],
    ['correction-mismatch', 422],
    ['candidate-unknown', 422],
    ['commit-unknown', 422],
    ['commit-id-reused', 422],
    ['exception-resolved', 409],
    ['wrong-revision', 503],
  ])('%s is %s', (code, status) => {
    expect(problemOf(new FigureError(code, 'why'))).toMatchObject({ code, status, message: 'why' });
  });

  it('asks to come again where another writer was first', () => {
    const { extras } = problemOf(new LedgerError('wrong-revision', 'busy'));
    expect(extras.headers).toEqual({ 'Retry-After': '1' });
  });

  it('asks to come again where the log is away, and keeps to itself where it is', () => {
    const { status, code, message, extras } = problemOf(
      new LedgerError('log-unreachable', 'db.internal:2113 cannot be reached', { log: 'db.internal' }),
    );
    expect([status, code]).toEqual([503, 'log-away']);
    expect(message).not.toContain('db.internal');
    expect(extras).toEqual({ headers: { 'Retry-After': '1' } });
  });

  it.each([
    ['disk-full', 507, 'disk-full', /make room/],
    ['disk-failed', 500, 'disk-failed', /look at it/],
    ['file-damaged', 500, 'file-damaged', /tieout verify/],
    ['block-damaged', 500, 'file-damaged', /restores a backup/],
    ['row-damaged', 500, 'file-damaged', /restores a backup/],
    ['document-damaged', 500, 'file-damaged', /restores a backup/],
    ['ledger-busy', 503, 'ledger-busy', /send it again later/],
  ])('says what is to be done about %s, and not where it was', (code, status, type, todo) => {
    const path = '/data/ledger.db';
    const json = problemJson(problemOf(new LedgerError(code, `${path} is lost`, { path })), 'id');
    expect(json).toMatchObject({ status, type: `urn:tieout:problem:${type}` });
    expect(json.detail).toMatch(todo);
    expect(JSON.stringify(json)).not.toContain(path);
  });

  it.each([
    new Error('SQLITE_IOERR: /data/ledger.db'),
    new FigureError('rendition-missing', 'the ledger has lost a text'),
    new FigureError('unheard-of', 'secret'),
    'a string',
  ])('tells nothing of the inside: %s', (error) => {
    const json = problemJson(problemOf(error), 'id');
    expect(json).toEqual({
      type: 'urn:tieout:problem:internal',
      title: 'Internal',
      status: 500,
      detail: expect.not.stringMatching(/ledger\.db|secret|lost/),
      instance: 'urn:uuid:id',
    });
  });

  it('names what the framework refuses', () => {
    expect(problemOf(new NotFoundException())).toMatchObject({ status: 404, code: 'route-unknown' });
    expect(problemOf(new PayloadTooLargeException())).toMatchObject({ status: 413, code: 'body-too-large' });
    expect(problemOf(new BadRequestException('odd'))).toMatchObject({ status: 400, message: 'odd' });
  });

  it('puts facts beside the standard members and never over them', () => {
    const problem = problemOf(
      new FigureError('format-unknown', 'why', { format: 'x', status: 'odd', type: 'odd' }),
    );
    expect(problemJson(problem, 'id')).toEqual({
      type: 'urn:tieout:problem:format-unknown',
      title: 'Format unknown',
      status: 422,
      detail: 'why',
      instance: 'urn:uuid:id',
      format: 'x',
    });
  });

  it('of a document is about its content where it would be about a parameter elsewhere', () => {
    expect(documentProblemOf(new FigureError('unit-malformed', 'why'))).toMatchObject({
      status: 422,
      code: 'unit-malformed',
    });
    const other = new Problem(400, 'x-malformed', 'why');
    expect(documentProblemOf(other)).toBe(other);
  });
});
