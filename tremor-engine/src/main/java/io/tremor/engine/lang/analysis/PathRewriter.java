package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.ast.Segment;
import io.tremor.engine.lang.ast.Variable;
import java.util.ArrayList;
import java.util.List;

/** Rewrites paths: the steps first, then what they start from. */
final class PathRewriter {
    private final Rewriting rewriting;
    private final SegmentRewriter segments;

    PathRewriter(Rewriting rewriting) {
        this.rewriting = rewriting;
        segments = new SegmentRewriter(rewriting);
    }

    PathExpression rewrite(PathExpression path) {
        List<Segment> steps = new ArrayList<>(path.segments().size());
        for (Segment segment : path.segments()) {
            steps.add(segment.accept(segments));
        }
        return new PathExpression(path.span(), path.root().accept(new Roots(path)), steps);
    }

    /** Rewrites the root of one path; errors about it mark the whole path. */
    private final class Roots implements PathRoot.Visitor<PathRoot> {
        private final PathExpression path;

        Roots(PathExpression path) {
            this.path = path;
        }

        @Override
        public PathRoot visitEvent(PathRoot.Event pathRoot) {
            return pathRoot;
        }

        @Override
        public PathRoot visitState(PathRoot.State pathRoot) {
            return pathRoot;
        }

        @Override
        public PathRoot visitMetadata(PathRoot.Metadata pathRoot) {
            return pathRoot;
        }

        @Override
        public PathRoot visitArgs(PathRoot.Args pathRoot) {
            return pathRoot;
        }

        @Override
        public PathRoot visitGroup(PathRoot.Group pathRoot) {
            return pathRoot;
        }

        @Override
        public PathRoot visitWindow(PathRoot.Window pathRoot) {
            return pathRoot;
        }

        @Override
        public PathRoot visitName(PathRoot.Name pathRoot) {
            Scope.Constant constant = rewriting.text().scope().constant(pathRoot.name());
            if (constant != null) {
                return new PathRoot.Constant(pathRoot.span(), constant.known());
            }
            int slot = rewriting.variables().slot(pathRoot.name());
            return new PathRoot.Local(pathRoot.span(), new Variable(pathRoot.span(), pathRoot.name(), slot));
        }

        @Override
        public PathRoot visitQualified(PathRoot.Qualified pathRoot) {
            Scope scope = rewriting.text().scope().module(pathRoot.modules());
            Scope.Constant constant = scope == null ? null : scope.constant(pathRoot.name());
            if (constant == null) {
                String name = String.join("::", pathRoot.modules()) + "::" + pathRoot.name();
                throw rewriting
                        .text()
                        .place(path.span())
                        .error(
                                ErrorCode.UNDEFINED_CONSTANT,
                                "The constant " + name + " (absolute path) is not defined.");
            }
            return new PathRoot.Constant(pathRoot.span(), constant.known());
        }

        @Override
        public PathRoot visitLocal(PathRoot.Local pathRoot) {
            return pathRoot;
        }

        @Override
        public PathRoot visitConstant(PathRoot.Constant pathRoot) {
            return pathRoot;
        }

        @Override
        public PathRoot visitComputed(PathRoot.Computed pathRoot) {
            return new PathRoot.Computed(pathRoot.span(), rewriting.value(pathRoot.expression()));
        }
    }
}
