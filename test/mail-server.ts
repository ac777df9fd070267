import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the mail server answers the next message: an SMTP status, or nothing at all because it hangs up. */
type Refusal = { status: number; at: 'recipient' | 'data' } | 'hangUp' | 'hangUpAfterData';

export interface ReceivedMail extends ParsedMail {
  raw: string;
  recipients: string[];
}

/** A real SMTP server on loopback that keeps what it gets, tells of it, and refuses when told to. */
export async function startMailServer(port = 0, tell: (mail: ReceivedMail) => void = () => undefined) {
  const received: ReceivedMail[] = [];
  const refusals: Refusal[] = [];
  const refused = (status: number) => Object.assign(new Error('refused'), { responseCode: status });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, callback) {
      const next = refusals[0];
      if (typeof next === 'object' && next.at === 'recipient') {
        refusals.shift();
        return callback(refused(next.status));
      }
      callback();
    },
    onData(stream, session, callback) {
      const next = refusals.shift();
      const chunks: Buffer[] = [];
      if (next === 'hangUp') {
        hangUp();
        return;
      }
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (typeof next === 'object') return callback(refused(next.status));
        const raw = Buffer.concat(chunks);
        void simpleParser(raw).then((mail) => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          const all = { ...mail, raw: raw.toString('latin1'), recipients };
          received.push(all);
          tell(all);
          if (next === 'hangUpAfterData') hangUp();
          else callback();
        }, callback);
      });
    },
  });
  const hangUp = () => {
    for (const { _socket } of server.connections as Set<{ _socket: { destroy(): void } }>) _socket.destroy();
  };
  server.on('error', () => undefined); // a client that is cut off
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: actual } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${actual}`,
    received,
    refuseNext: (...next: Refusal[]) => void refusals.push(...next),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type MailServer = Awaited<ReturnType<typeof startMailServer>>;
