/** Version of the service's interface, in its OpenAPI description. */
export const SERVICE_VERSION = '0.1.0';
