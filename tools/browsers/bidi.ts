/** A reply of WebDriver BiDi (W3C): https://w3c.github.io/webdriver-bidi/ */
type Reply =
  | { readonly type: "success"; readonly id: number; readonly result: unknown }
  | { readonly type: "error"; readonly id: number; readonly error: string; readonly message: string }
  | { readonly type: "event" };

/** A connection to a browser that speaks WebDriver BiDi: commands out, results back, nothing else. */
export interface BidiConnection {
  /** Sends a command and returns its result. Throws an Error with the browser's words. */
  send<Value>(method: string, params: object): Promise<Value>;
  close(): void;
}

/** Milliseconds: shorter than a test's patience, so that a browser that hangs is reported with what it was asked. */
const PATIENCE = 30_000;

export async function connectBidi(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", () => reject(new Error(`Cannot connect to ${address}`)), { once: true });
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  socket.addEventListener("message", ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.type === "event") return;
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.type === "success") call?.resolve(reply.result);
    else call?.reject(new Error(`${reply.error}: ${reply.message}`));
  });
  socket.addEventListener("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The browser closed the connection"));
    waiting.clear();
  });
  return {
    send: <Value>(method: string, params: object) =>
      new Promise<Value>((resolve, reject) => {
        const id = ++last;
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(
            new Error(`No answer within ${PATIENCE / 1_000} s to ${method} ${JSON.stringify(params).slice(0, 300)}`),
          );
        }, PATIENCE);
        waiting.set(id, {
          resolve: (value) => {
            clearTimeout(timer);
            resolve(value as Value);
          },
          reject: (error) => {
            clearTimeout(timer);
            reject(error);
          },
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}
