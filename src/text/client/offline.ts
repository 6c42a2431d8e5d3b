export * from '../en/client/offline.ts';
