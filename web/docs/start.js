// Everything comes from this server: the description from the API, and no validator elsewhere is asked.
SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#api', deepLinking: true, validatorUrl: null });
