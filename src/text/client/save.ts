export * from '../en/client/save.ts';
