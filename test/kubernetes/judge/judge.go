// Judges as the API server does, with Kubernetes' own code: first CustomResourceDefinitions, then objects.
//
//	judge DEFINITION… < OBJECTS
//
// Each definition is a file in JSON; each line of OBJECTS is {"definition": INDEX, "object": {…}}. The first line of the
// output is an array with the faults of each definition, an array of strings; then comes one such array for each object,
// which is pruned before it is validated. Rules in CEL are later than this version of Kubernetes, which skips them.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/install"
	v1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	definitions "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apimachinery/pkg/runtime"
	kubejson "k8s.io/apimachinery/pkg/util/json"
	"k8s.io/apimachinery/pkg/util/validation/field"
)

// judge holds what is needed to judge objects of one definition.
type judge func(object map[string]interface{}) field.ErrorList

func main() {
	scheme := runtime.NewScheme()
	install.Install(scheme)
	var judges []judge
	faults := [][]string{}
	for _, path := range os.Args[1:] {
		judge, errors := read(scheme, path)
		judges = append(judges, judge)
		faults = append(faults, texts(errors))
	}
	print(faults)

	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var line struct {
			Definition int             `json:"definition"`
			Object     json.RawMessage `json:"object"`
		}
		must(json.Unmarshal(lines.Bytes(), &line))
		object := map[string]interface{}{}
		must(kubejson.Unmarshal(line.Object, &object))
		print(texts(judges[line.Definition](object)))
	}
	must(lines.Err())
}

// read gives the judge of a definition, or what is wrong with the definition.
func read(scheme *runtime.Scheme, path string) (judge, field.ErrorList) {
	text, err := os.ReadFile(path)
	must(err)
	var external v1.CustomResourceDefinition
	if err := json.Unmarshal(text, &external); err != nil {
		return nil, field.ErrorList{field.InternalError(nil, err)}
	}
	scheme.Default(&external)
	// The API server fills it in.
	external.Status.StoredVersions = []string{external.Spec.Versions[0].Name}
	var definition apiextensions.CustomResourceDefinition
	if err := scheme.Convert(&external, &definition, nil); err != nil {
		return nil, field.ErrorList{field.InternalError(nil, err)}
	}
	if errors := definitions.ValidateCustomResourceDefinition(&definition, v1.SchemeGroupVersion); len(errors) > 0 {
		return nil, errors
	}
	properties := definition.Spec.Validation
	if properties == nil {
		properties = definition.Spec.Versions[0].Schema
	}
	structural, err := schema.NewStructural(properties.OpenAPIV3Schema)
	must(err)
	validator, _, err := validation.NewSchemaValidator(properties)
	must(err)
	return func(object map[string]interface{}) field.ErrorList {
		pruning.Prune(object, structural, true)
		return validation.ValidateCustomResource(nil, object, validator)
	}, nil
}

func texts(errors field.ErrorList) []string {
	texts := []string{}
	for _, err := range errors {
		texts = append(texts, err.Error())
	}
	return texts
}

func print(value interface{}) {
	text, err := json.Marshal(value)
	must(err)
	fmt.Println(string(text))
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
