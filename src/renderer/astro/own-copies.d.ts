// Copies of scripts for pages in another language (`ownCopies` in `config.ts`).
declare module '*?en.ts';
declare module '*?lo.ts';
declare module '*?ru.ts';
declare module '*?vi.ts';
