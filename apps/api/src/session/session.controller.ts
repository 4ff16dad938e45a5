import { Controller, Delete, Get, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSIONS, type SessionsHere } from '../http/access.js';
import { ApiAnswer } from '../http/openapi.js';
import { Problem } from '../http/problem.js';

/** How a request was let in. */
interface SessionJson {
  readonly access: 'open' | 'token' | 'session' | 'none';
  readonly expiresAt: string | null;
}

const OPEN: SessionJson = { access: 'open', expiresAt: null };

@ApiTags('session')
@Controller('v1/session')
export class SessionController {
  constructor(@Inject(SESSIONS) private readonly sessions: SessionsHere) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'getSession', summary: 'How the caller is let in.' })
  @ApiAnswer(200, 'Openly, by the token, or by a session and until when.', 'Session')
  read(@Req() { headers }: FastifyRequest): SessionJson {
    if (!this.sessions.token) return OPEN;
    if (headers.authorization !== undefined) return { access: 'token', expiresAt: null };
    return { access: 'session', expiresAt: this.sessions.token.endOf(headers.cookie, Date.now()) };
  }

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'openSession',
    summary:
      'Lets a browser in that shows the token once: with a cookie that stands for it, for twelve hours.',
  })
  @ApiAnswer(
    200,
    'The session, whose cookie is set; where the server has no token, none is needed.',
    'Session',
  )
  open(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): SessionJson {
    if (!this.sessions.token) return OPEN;
    // Else a session could lengthen itself for good.
    if (request.headers.authorization === undefined) {
      throw new Problem(
        401,
        'token-missing',
        'a session is opened with the token: Authorization: Bearer <token>',
        {
          headers: { 'WWW-Authenticate': 'Bearer' },
        },
      );
    }
    const { cookie, lifeSeconds, expiresAt } = this.sessions.token.open(Date.now());
    void reply.header('Set-Cookie', `${cookie}; Max-Age=${lifeSeconds}; ${attributesFor(request)}`);
    return { access: 'session', expiresAt };
  }

  @Delete()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'closeSession', summary: 'Takes the cookie of its session from the browser.' })
  @ApiAnswer(200, 'The browser is let in no more; where the server has no token, it is still.', 'Session')
  close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): SessionJson {
    if (!this.sessions.token) return OPEN;
    void reply.header('Set-Cookie', `${this.sessions.token.closed}; Max-Age=0; ${attributesFor(request)}`);
    return { access: 'none', expiresAt: null };
  }
}

/** No script reads it, no other site sends it; where the caller came by TLS, it goes by nothing else. */
const attributesFor = (request: FastifyRequest): string =>
  `Path=/; HttpOnly; SameSite=Strict${cameByTls(request) ? '; Secure' : ''}`;

const cameByTls = ({ protocol, headers }: FastifyRequest): boolean =>
  protocol === 'https' ||
  /^https\b/i.test(String(headers['x-forwarded-proto'] ?? '')) ||
  /\bproto="?https\b/i.test(headers.forwarded ?? '');
