/** Indonesian and foreign names that look as if they carried an affix. With a capital they are never taken apart. */
export const names = `
  asahan bali bekasi berlin bermuda catalunya diego kaukasus kenya kiribati mali maluku meloni mentawai pekalongan pemalang putin
  serui tarakan teheran
`
