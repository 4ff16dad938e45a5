import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Cutter, type CutterOptions } from './cutter.js';

describe('a cutter', () => {
  let echo: Server;
  let cutter: Cutter;
  beforeEach(async () => {
    echo = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.pipe(socket);
    });
    echo.listen(0, '127.0.0.1');
    await once(echo, 'listening');
  });
  afterEach(async () => {
    await cutter.stop();
    echo.close();
    await once(echo, 'close');
  });

  const start = async (seed: number, options: CutterOptions): Promise<void> => {
    cutter = await Cutter.start((echo.address() as AddressInfo).port, seed, options);
  };

  /** Sends bytes, and waits until enough come back or the connection is cut. */
  const sent = async (
    bytes: number,
    enough = bytes,
  ): Promise<{ readonly back: number; readonly cut: boolean }> => {
    const socket = connect(cutter.port, '127.0.0.1');
    let back = 0;
    const over = new Promise<boolean>((resolve) => {
      socket.on('data', (chunk) => {
        back += chunk.length;
        if (back >= enough) resolve(false);
      });
      socket.on('error', () => resolve(true));
      socket.on('close', () => resolve(true));
    });
    socket.write(Buffer.alloc(bytes));
    const cut = await over;
    socket.destroy();
    return { back, cut };
  };

  it('passes everything on while it has nothing to cut', async () => {
    await start(1, { most: 0 });
    expect(await sent(1_000_000)).toEqual({ back: 1_000_000, cut: false });
    expect(cutter.cuts).toBe(0);
  });

  it('cuts as many connections as it may, and lets the others through', async () => {
    await start(7, { most: 5, bytes: 10_000, milliseconds: 20 });
    for (let cuts = 1; cuts <= 5; cuts += 1) {
      expect(await sent(100_000, Infinity)).toMatchObject({ cut: true });
      expect(cutter.cuts).toBe(cuts);
    }
    expect(await sent(100_000)).toEqual({ back: 100_000, cut: false });
  });

  it('cuts all when told, and takes none for a while', async () => {
    await start(1, { most: 0 });
    const sockets: Socket[] = [connect(cutter.port, '127.0.0.1'), connect(cutter.port, '127.0.0.1')];
    for (const socket of sockets) {
      socket.on('error', () => socket.destroy());
      socket.write('x');
      await once(socket, 'data');
    }
    const closed = Promise.all(
      sockets.map((socket) => new Promise((resolve) => socket.on('close', resolve))),
    );
    cutter.cut();
    await closed;
    expect(cutter.cuts).toBe(2);
    cutter.refuse(60_000);
    expect(await sent(10)).toEqual({ back: 0, cut: true });
    cutter.refuse(0);
    expect(await sent(10)).toEqual({ back: 10, cut: false });
  });
});
