import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { HERE, ROOT, run, write } from './support.mjs';

/*
 * How objects go through the types of each language. Each entry builds a program in a folder, where the types are in
 * `types/`, for types by name; it returns a function from lines of JSON to lines of JSON.
 */

const HELPERS = join(ROOT, 'examples/types');
const JARS = ['annotations', 'core', 'databind'].map((part) => `/usr/share/java/jackson-${part}.jar`);

const RUST_MANIFEST = `[package]
name = "roundtrip"
version = "0.0.0"
edition = "2021"

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"
`;

/** As Debian packages libraries in Rust: their sources, for cargo to take in place of the registry's. */
const RUST_SOURCES = `[source.crates-io]
replace-with = "debian"

[source.debian]
directory = "/usr/share/cargo/registry"
`;

export const PROGRAMS = {
  Go: (work, folder, names) => {
    const sources = join(folder, 'go/src');
    for (const file of [join(folder, 'types/osvif.go'), join(HELPERS, 'nullable.go')])
      cpInto(file, join(sources, 'osvif'));
    cpInto(join(HERE, 'roundtrip.go'), join(sources, 'main'));
    const rows = names.map((name) => `\t"${name}": again[osvif.${name}],\n`).join('');
    const table = `package main\n\nimport "osvif"\n\nvar types = map[string]func([]byte) ([]byte, error){\n${rows}}\n`;
    write(join(sources, 'main/table.go'), table);
    // As Debian has it: by GOPATH, without modules.
    const env = { GO111MODULE: 'off', GOPATH: join(folder, 'go'), GOCACHE: join(work, 'go-cache'), GOFLAGS: '' };
    run(work, '/usr/bin/go', ['vet', 'osvif', 'main'], { cwd: folder, env });
    run(work, '/usr/bin/go', ['build', '-o', 'go/roundtrip', 'main'], { cwd: folder, env });
    return (input) => run(work, join(folder, 'go/roundtrip'), [], { input });
  },
  Python: (work, folder) => {
    const env = { PYTHONPATH: [join(folder, 'types'), HELPERS].join(delimiter), PYTHONDONTWRITEBYTECODE: '1' };
    return (input) => run(work, '/usr/bin/python3', [join(HERE, 'roundtrip.py')], { input, env });
  },
  Java: (work, folder) => {
    const types = join(folder, 'types/osvif');
    const sources = readdirSync(types).map((file) => join(types, file));
    const classes = join(folder, 'classes');
    const path = [...JARS, classes].join(delimiter);
    run(work, '/usr/bin/javac', [
      '-encoding',
      'UTF-8',
      '-cp',
      path,
      '-d',
      classes,
      join(HERE, 'RoundTrip.java'),
      ...sources,
    ]);
    return (input) => run(work, '/usr/bin/java', ['-cp', path, 'RoundTrip'], { input });
  },
  Rust: (work, folder, names) => {
    const crate = join(folder, 'rust');
    write(join(crate, 'Cargo.toml'), RUST_MANIFEST);
    write(join(crate, '.cargo/config.toml'), RUST_SOURCES);
    cpInto(join(HERE, 'main.rs'), join(crate, 'src'));
    cpInto(join(folder, 'types/osvif.rs'), join(crate, 'src'));
    const arms = names.map((name) => `        "${name}" => crate::again::<crate::osvif::${name}>(value),\n`).join('');
    const match = `    match name {\n${arms}        _ => panic!("no type {name}"),\n    }\n`;
    write(
      join(crate, 'src/table.rs'),
      `pub fn again_as(name: &str, value: serde_json::Value) -> String {\n${match}}\n`,
    );
    const target = join(work, 'cargo-target');
    const env = {
      CARGO_HOME: join(work, 'cargo-home'),
      CARGO_TARGET_DIR: target,
      RUSTC: '/usr/bin/rustc',
      RUSTFLAGS: '',
    };
    run(work, '/usr/bin/cargo', ['build', '--offline', '--quiet'], { cwd: crate, env });
    // The next form is built in the same place, for the libraries that are there then.
    cpInto(join(target, 'debug/roundtrip'), crate);
    return (input) => run(work, join(crate, 'roundtrip'), [], { input });
  },
};

/** Whose types cannot tell null from absence. */
export const LOSES_NULLS = ['Java', 'Rust'];

function cpInto(file, folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(file, join(folder, file.split('/').at(-1)));
}
