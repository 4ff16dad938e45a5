import { Controller, Delete, Get, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '#libs/app';
import { CallerOf, type Caller } from '../access/caller.js';
import { Gate } from '../access/gate.js';
import { ApiAnswer, ApiProblems } from '../http/openapi.js';
import { Problem } from '../http/problem.js';

/** How a request was let in, and as whom. */
interface SessionJson {
  readonly access: Caller['by'] | 'none';
  readonly expiresAt: string | null;
  readonly name: string | null;
  readonly role: Role | null;
  readonly entities: readonly string[] | null;
}

const NONE: SessionJson = { access: 'none', expiresAt: null, name: null, role: null, entities: null };

@ApiTags('session')
@Controller('v1/session')
export class SessionController {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'getSession', summary: 'How the caller is let in, as whom, and for what.' })
  @ApiAnswer(200, 'Openly, by the token, a key, a JWT, or by a session and until when.', 'Session')
  read(@CallerOf() caller: Caller): SessionJson {
    return jsonOf(caller);
  }

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'openSession',
    summary:
      'Lets a browser in that shows the token, a key or a JWT once: with a cookie that stands for it, for up to twelve hours.',
  })
  @ApiAnswer(
    200,
    'The session, whose cookie is set; where nothing keeps the server, none is needed.',
    'Session',
  )
  @ApiProblems({ 422: ['session-too-large'] })
  open(
    @CallerOf() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SessionJson {
    if (caller.by === 'open') return jsonOf(caller);
    // Else a session could lengthen itself for good.
    if (caller.by === 'session') {
      throw new Problem(
        401,
        'token-missing',
        'a session is opened with the token, a key or a JWT: Authorization: Bearer <token>',
        { headers: { 'WWW-Authenticate': 'Bearer' } },
      );
    }
    const opened = this.gate.open(caller);
    if (!opened) {
      throw new Problem(422, 'session-too-large', 'your entities are more than a cookie can hold: use a key');
    }
    const { cookie, lifeSeconds, expiresAt } = opened;
    void reply.header('Set-Cookie', `${cookie}; Max-Age=${lifeSeconds}; ${attributesFor(request)}`);
    return { ...jsonOf(caller), access: 'session', expiresAt };
  }

  @Delete()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'closeSession', summary: 'Takes the cookie of its session from the browser.' })
  @ApiAnswer(200, 'The browser is let in no more; where nothing keeps the server, it is still.', 'Session')
  close(
    @CallerOf() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SessionJson {
    if (caller.by === 'open') return jsonOf(caller);
    void reply.header('Set-Cookie', `${this.gate.closedCookie}; Max-Age=0; ${attributesFor(request)}`);
    return NONE;
  }
}

const jsonOf = ({ by, expiresAt, name, role, entities }: Caller): SessionJson => ({
  access: by,
  expiresAt,
  name,
  role,
  entities,
});

/** No script reads it, no other site sends it; where the caller came by TLS, it goes by nothing else. */
const attributesFor = (request: FastifyRequest): string =>
  `Path=/; HttpOnly; SameSite=Strict${cameByTls(request) ? '; Secure' : ''}`;

const cameByTls = ({ protocol, headers }: FastifyRequest): boolean =>
  protocol === 'https' ||
  /^https\b/i.test(String(headers['x-forwarded-proto'] ?? '')) ||
  /\bproto="?https\b/i.test(headers.forwarded ?? '');
