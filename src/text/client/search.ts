export * from '../en/client/search.ts';
