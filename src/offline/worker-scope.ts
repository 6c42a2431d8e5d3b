/**
 * What a service worker has at hand, as far as this one uses it: TypeScript knows it only in a
 * library that excludes the one for pages.
 */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  location: Location;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window' }): Promise<PageClient[]>;
    get(id: string): Promise<PageClient | undefined>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'message', hear: (event: MessageOfPage) => void): void;
  addEventListener(type: 'fetch', hear: (event: FetchEvent) => void): void;
}

interface PageClient {
  url: string;
  postMessage(message: unknown): void;
}

/** Something that lasts as long as its promises, which may be added until the last is kept. */
export interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface MessageOfPage extends Lasting {
  source: PageClient;
}

/** A request of a page. */
export interface FetchEvent extends Lasting {
  request: Request;
  /** The page that will be, where one is opened. */
  resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}
