export * from '../en/client/counts.ts';
