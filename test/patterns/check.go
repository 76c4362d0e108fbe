// Judges the cases that cases.mjs wrote: check PATTERNS CASES
package main

import (
	"encoding/hex"
	"fmt"
	"log"
	"os"
	"regexp"
	"strconv"
	"strings"
)

func main() {
	var patterns []*regexp.Regexp
	for _, line := range linesOf(os.Args[1]) {
		patterns = append(patterns, regexp.MustCompile(line))
	}

	judged, disagreements := 0, 0
	for _, line := range linesOf(os.Args[2]) {
		fields := strings.Split(line, " ")
		index, err := strconv.Atoi(fields[0])
		if err != nil {
			log.Fatal(err)
		}
		bytes, err := hex.DecodeString(fields[2])
		if err != nil {
			log.Fatal(err)
		}
		value := string(bytes)
		verdict := patterns[index].MatchString(value) && !patterns[0].MatchString(value)
		judged++
		if verdict != (fields[1] == "1") {
			disagreements++
			if disagreements <= 5 {
				fmt.Println("disagrees:", line)
			}
		}
	}

	fmt.Println(judged, "cases")
	if disagreements > 0 {
		os.Exit(1)
	}
}

func linesOf(path string) []string {
	text, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	return strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
}
