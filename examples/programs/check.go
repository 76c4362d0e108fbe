// Judges a primitive: check …/json-schema/primitive.json PAYLOAD.json (needs golang-github-xeipuuv-gojsonschema-dev).
//
// That library knows the drafts of JSON Schema up to 7. It reads the schema of draft 2020-12 all the same: no keyword in
// there means something else than it did in draft 7.
package main

import (
	"log"
	"os"

	"github.com/xeipuuv/gojsonschema"
)

func main() {
	result, err := gojsonschema.Validate(load(os.Args[1]), load(os.Args[2]))
	if err != nil {
		log.Fatal(err)
	}
	if !result.Valid() {
		log.Fatal(result.Errors())
	}
}

func load(path string) gojsonschema.JSONLoader {
	text, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	return gojsonschema.NewBytesLoader(text)
}
