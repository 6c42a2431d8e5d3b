export default {
  layout: 'briefing.11ty.mjs',
  permalink: ({ page }) => `/briefings/${page.fileSlug}/`,
};
