export * from '../en/client/browser-data.ts';
