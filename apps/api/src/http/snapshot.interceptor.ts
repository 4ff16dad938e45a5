import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { snapshotTag, tagged } from './etag.js';

/** A view at a length of the log; where it has bytes, they are its JSON, written out. */
interface View {
  readonly digest: string;
  readonly commit: number;
  readonly bytes?: Buffer;
}

/** Gives a snapshot its `ETag`, and answers 304 to who has it already. */
export class SnapshotInterceptor implements NestInterceptor<View, View | Buffer | undefined> {
  intercept(context: ExecutionContext, next: CallHandler<View>): Observable<View | Buffer | undefined> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((view) => {
        const { digest, commit, bytes } = view;
        const answer = tagged(request, reply, snapshotTag(digest, commit), bytes ?? view);
        // What is 304 has no content, and so no type of it.
        if (bytes && answer) void reply.header('Content-Type', 'application/json; charset=utf-8');
        return answer;
      }),
    );
  }
}
