export * from '../en/client/suggest.ts';
