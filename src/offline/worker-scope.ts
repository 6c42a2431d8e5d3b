/**
 * The globals of a service worker, as far as this one uses them: TypeScript has them only in a
 * library that excludes that of pages.
 */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window' }): Promise<WindowClient[]>;
    get(id: string): Promise<WindowClient | undefined>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

interface WindowClient {
  url: string;
  postMessage(message: unknown): void;
}

interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface ExtendableMessageEvent extends ExtendableEvent {
  source: WindowClient;
}

export interface FetchEvent extends ExtendableEvent {
  request: Request;
  /** The id of the page that is being opened, if one is. */
  resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}
