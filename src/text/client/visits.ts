export * from '../en/client/visits.ts';
