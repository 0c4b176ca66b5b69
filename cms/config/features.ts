/** Named so that Strapi does not announce it in the log. */
export default { useLegacyMediaLibrary: false };
