// Reads each object by its generated type and writes it back: one JSON line in, one JSON line out. The table of types,
// `again` by name, is generated beside this file.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"
)

func again[T any](data []byte) ([]byte, error) {
	var value T
	if err := json.Unmarshal(data, &value); err != nil {
		return nil, err
	}
	return json.Marshal(&value)
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var line struct {
			Type  string
			Value json.RawMessage
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			log.Fatal(err)
		}
		written, err := types[line.Type](line.Value)
		if err != nil {
			log.Fatal(line.Type, ": ", err)
		}
		fmt.Println(string(written))
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}
