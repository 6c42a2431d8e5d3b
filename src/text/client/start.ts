export * from '../en/client/start.ts';
