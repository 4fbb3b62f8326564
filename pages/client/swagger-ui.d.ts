declare module 'swagger-ui/swagger-ui-es-bundle.js' {
  const SwaggerUI: (options: Readonly<Record<string, unknown>>) => unknown
  export default SwaggerUI
}
