package osvif

import "encoding/json"

// Nullable keeps apart what a pointer does not: empty, the field is absent; with one nil, it is null; with one value,
// it has that value.
type Nullable[T any] []*T

// Of is a field with a value.
func Of[T any](value T) Nullable[T] { return Nullable[T]{&value} }

// Null is a field that is null.
func Null[T any]() Nullable[T] { return Nullable[T]{nil} }

// Get returns the value, or nil where the field is null or absent.
func (n Nullable[T]) Get() *T {
	if len(n) == 0 {
		return nil
	}
	return n[0]
}

func (n Nullable[T]) MarshalJSON() ([]byte, error) { return json.Marshal(n.Get()) }

func (n *Nullable[T]) UnmarshalJSON(data []byte) error {
	*n = Nullable[T]{nil}
	return json.Unmarshal(data, &(*n)[0])
}
