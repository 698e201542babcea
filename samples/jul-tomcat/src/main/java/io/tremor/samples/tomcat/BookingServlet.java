package io.tremor.samples.tomcat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sells seats. */
final class BookingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOGGER = Logger.getLogger(BookingServlet.class.getName());
    private static final Logger AUDIT = Logger.getLogger("audit");
    private static final String ROWS = "ABCDEF";

    private final transient Set<String> sold = ConcurrentHashMap.newKeySet();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String visitor = request.getParameter("visitor");
        LOGGER.log(Level.FINE, "{0} comes with token={1}", new Object[] {visitor, request.getParameter("token")});
        try {
            boolean isFree = sell(request.getParameter("row"), Integer.parseInt(request.getParameter("number")));
            response.setStatus(isFree ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT);
            if (isFree) {
                AUDIT.log(Level.INFO, "{0} has a seat", visitor);
            } else {
                LOGGER.log(Level.WARNING, "{0} is late", visitor);
            }
        } catch (IllegalArgumentException e) {
            LOGGER.log(Level.SEVERE, "the booking failed", e);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private boolean sell(String row, int number) {
        if (!ROWS.contains(row)) {
            throw new IllegalArgumentException("there is no row " + row);
        }
        boolean isFree = sold.add(row + number);
        // The old seating plan has logged like this for twenty years.
        LOGGER.info("SEAT " + row + "/" + number + (isFree ? " SOLD" : " TAKEN"));
        return isFree;
    }
}
