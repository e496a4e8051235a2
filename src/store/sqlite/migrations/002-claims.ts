export const claims = `
-- JSON: what a list (a feed, a sitemap) said of a page of which nothing is stored; null where no list did.
ALTER TABLE journal ADD COLUMN claims TEXT;
`;
