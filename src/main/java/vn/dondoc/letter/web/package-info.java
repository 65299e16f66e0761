@NullMarked
package vn.dondoc.letter.web;

import org.jspecify.annotations.NullMarked;
