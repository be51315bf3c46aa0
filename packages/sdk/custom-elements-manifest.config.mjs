// What editors and documentation tools know of the elements: written by `pnpm generate` from their comments.

/** Leaves what a page can use: no members behind the curtain, no classes that are no elements. */
const publicOnly = {
  name: "public-only",
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({ kind }) => kind === "class");
      module.exports = [];
      for (const declaration of module.declarations) {
        declaration.members = declaration.members.filter(({ name }) => name === "refresh");
        // The analyzer takes the parameter that names an event for an event.
        declaration.events = declaration.events.filter(({ name }) => name.startsWith("heritage-"));
      }
    }
  },
};

export default { globs: ["src/elements/heritage-*.ts"], packagejson: false, plugins: [publicOnly] };
