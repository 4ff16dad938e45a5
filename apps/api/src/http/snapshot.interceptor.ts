import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { matchesETag } from './etag.js';

/** A view at a length of the log. */
export interface Snapshot {
  readonly digest: string;
  readonly commit: number;
}

/** Gives a snapshot its `ETag`, and answers 304 to who has it already. */
export class SnapshotInterceptor implements NestInterceptor<Snapshot, Snapshot | undefined> {
  intercept(context: ExecutionContext, next: CallHandler<Snapshot>): Observable<Snapshot | undefined> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((snapshot) => {
        const etag = `W/"${snapshot.digest}-${snapshot.commit}"`;
        reply.headers({ ETag: etag, 'Cache-Control': 'private, no-cache' });
        if (!matchesETag(request.headers['if-none-match'], etag)) return snapshot;
        void reply.code(304);
        return undefined;
      }),
    );
  }
}
