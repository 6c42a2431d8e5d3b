export * from '../en/client/cite.ts';
