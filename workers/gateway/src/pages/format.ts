export * from '#shared/i18n/formats.ts'
