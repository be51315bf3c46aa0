import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** Where in an exchange the line is made to break. */
export type Moment =
  /** What is asked does not reach the database any more. */
  | "asked"
  /** It was done, and the answer is lost. */
  | "done"
  /** The answer arrives, and with it the end of the connection, before anything more is asked. */
  | "answered";

export interface Break {
  /** Which piece that a client sends, from 1. */
  at: number;
  moment: Moment;
  /** What happens to the database; `port` is that of the connection, as the database sees it. True where that ends it. */
  happens(port: number): Promise<boolean>;
}

/** A line between a service and its database, on which one can count, and interrupt at any piece that is sent. */
export class DatabaseLine {
  /** How many pieces clients have sent since `watch`. */
  sent = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #break: Break | undefined;
  #broken: Promise<void> | undefined;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(databaseUrl: string): Promise<DatabaseLine> {
    const { hostname, port } = new URL(databaseUrl);
    const server = createServer().listen(0, "127.0.0.1");
    const line = new DatabaseLine(server);
    server.on("connection", (client) => line.#join(client, connect(Number(port), hostname)));
    await once(server, "listening");
    return line;
  }

  /** The same address, by way of this line. */
  through(url: string): string {
    const via = new URL(url);
    via.host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return via.href;
  }

  get connections(): number {
    return this.#sockets.size;
  }

  /** Counts from now on, and breaks where it is told. */
  watch(expected?: Break): void {
    this.sent = 0;
    this.#break = expected;
    this.#broken = undefined;
  }

  /** Whether it broke; waits until that is over. */
  async broke(): Promise<boolean> {
    await this.#broken;
    return this.#broken !== undefined;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }

  #join(client: Socket, database: Socket): void {
    this.#sockets.add(client);
    let held: Buffer[] | undefined;
    let isLost = false;
    const breakNow = async ({ moment, happens }: Break) => {
      held = [];
      const answered = moment === "asked" ? undefined : once(database, "data");
      if (moment === "asked") isLost = true;
      await answered;
      const kept = moment === "answered" ? undefined : held.length;
      const ended = once(database, "close");
      if (!(await happens(database.localPort as number))) database.destroy();
      await ended;
      client.end(Buffer.concat(held.slice(kept ?? 0)));
    };
    client.on("data", (piece) => {
      this.sent += 1;
      if (this.#break?.at === this.sent) this.#broken = breakNow(this.#break);
      if (!isLost) database.write(piece);
    });
    database.on("data", (piece) => {
      if (held) held.push(piece);
      else client.write(piece);
    });
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      one.on("error", () => undefined);
      one.on("end", () => held ?? other.end());
      one.on("close", () => {
        this.#sockets.delete(client);
        if (!held) other.destroy();
      });
    }
  }
}
