import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { snapshotTag, tagged } from './etag.js';

/** A view at a length of the log. */
export interface Snapshot {
  readonly digest: string;
  readonly commit: number;
}

/** Gives a snapshot its `ETag`, and answers 304 to who has it already. */
export class SnapshotInterceptor implements NestInterceptor<Snapshot, Snapshot | undefined> {
  intercept(context: ExecutionContext, next: CallHandler<Snapshot>): Observable<Snapshot | undefined> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next
      .handle()
      .pipe(
        map((snapshot) => tagged(request, reply, snapshotTag(snapshot.digest, snapshot.commit), snapshot)),
      );
  }
}
