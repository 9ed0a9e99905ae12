// Package tag finds the part of speech of words with an averaged perceptron,
// from left to right. It does not learn: cmd/tagtrain makes the model that is
// embedded here. It does not cut words either, and expects them as package
// token cuts them.
package tag
